# requested-by: A. Nyone
# valid-until: 2027-06-30
# ticket: CHG-7
# reason: Audit

# ufw, on a firewall in between
# On the Linux firewall in between, as root: sh FILE. GP PortCheck has executed nothing of this.
# To take all of it back: sh FILE delete
# Behind a rule that denies they have no effect: sh FILE delete; sh FILE prepend sets them first.
# Set again, ufw passes over what is there; a rule that denies exactly the same is replaced. It lets answers through by itself. What another request has as well is taken back with it.
# Dynamic RPC ports: opened here is 49152-65535; the port table has 1024-65535.
ufw route $1 allow proto tcp from 10.0.0.1 to 10.0.0.2 port 135,389,3268 comment 'GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268'
ufw route $1 allow proto udp from 10.0.0.1 to 10.0.0.2 port 53 comment 'GP PortCheck d559eb00: dc1.lab.example UDP 53'
ufw route $1 allow proto tcp from 10.0.0.1 to 10.0.0.2 port 49152:65535 comment 'GP PortCheck 5aace41c: dc1.lab.example TCP RPC'
ufw route $1 allow proto tcp from fd00::1 to fd00::2 port 389 comment 'GP PortCheck df197476: dc1.lab.example TCP 389'
