# requested-by: A. Nyone
# valid-until: 2027-06-30
# ticket: CHG-7
# reason: Audit

# firewalld, on a firewall in between
# On the Linux firewall in between, as root: sh FILE. GP PortCheck has executed nothing of this.
# To take all of it back: firewall-cmd --permanent --delete-policy=gppc-5992e996 && firewall-cmd --reload
# Set again, the policy is made anew. firewalld lets answers through by itself. It takes 0.9 or later.
# It is read anew by a reload, which drops what was set without --permanent.
# Dynamic RPC ports: opened here is 49152-65535; the port table has 1024-65535.
set -e
if firewall-cmd --permanent --info-policy=gppc-5992e996 > /dev/null 2>&1; then
    firewall-cmd --permanent --delete-policy=gppc-5992e996
fi
firewall-cmd --permanent --new-policy=gppc-5992e996
firewall-cmd --permanent --policy=gppc-5992e996 --add-ingress-zone=ANY
firewall-cmd --permanent --policy=gppc-5992e996 --add-egress-zone=ANY
firewall-cmd --permanent --policy=gppc-5992e996 --set-description='GP PortCheck f3e20299 d559eb00 5aace41c df197476'
# GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268
firewall-cmd --permanent --policy=gppc-5992e996 \
    --add-rich-rule='rule family="ipv4" source address="10.0.0.1" destination address="10.0.0.2" port port="135" protocol="tcp" accept' \
    --add-rich-rule='rule family="ipv4" source address="10.0.0.1" destination address="10.0.0.2" port port="389" protocol="tcp" accept' \
    --add-rich-rule='rule family="ipv4" source address="10.0.0.1" destination address="10.0.0.2" port port="3268" protocol="tcp" accept'
# GP PortCheck d559eb00: dc1.lab.example UDP 53
firewall-cmd --permanent --policy=gppc-5992e996 \
    --add-rich-rule='rule family="ipv4" source address="10.0.0.1" destination address="10.0.0.2" port port="53" protocol="udp" accept'
# GP PortCheck 5aace41c: dc1.lab.example TCP RPC
firewall-cmd --permanent --policy=gppc-5992e996 \
    --add-rich-rule='rule family="ipv4" source address="10.0.0.1" destination address="10.0.0.2" port port="49152-65535" protocol="tcp" accept'
# GP PortCheck df197476: dc1.lab.example TCP 389
firewall-cmd --permanent --policy=gppc-5992e996 \
    --add-rich-rule='rule family="ipv6" source address="fd00::1" destination address="fd00::2" port port="389" protocol="tcp" accept'
firewall-cmd --reload
