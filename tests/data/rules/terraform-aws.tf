# requested-by: A. Nyone
# valid-until: 2027-06-30
# ticket: CHG-7
# reason: Audit

# Security groups of AWS
# For Terraform, in a folder of its own, with your provider: terraform apply. GP PortCheck has executed nothing of this.
# To take all of it back: terraform destroy
# Applied again, all stays as it is. Answers pass by themselves.
# Dynamic RPC ports: opened here is 49152-65535; the port table has 1024-65535.
# Rules at the source: 6. AWS takes 60 for a security group, unless it was asked for more. A network ACL keeps no state: there the answers to the ports 1024-65535 need rules as well, and ICMP type 3 code 4 (ICMPv6 type 2) for path MTU discovery.
variable "portcheck_source_group" {
  # The security group of the computer that connects; none: nothing is set there.
  type    = string
  default = null
}
variable "portcheck_target_groups" {
  # By the id of a rule the security groups of its targets: { "1a2b3c4d" = ["sg-0123"] }.
  type    = map(list(string))
  default = {}
}
resource "aws_vpc_security_group_egress_rule" "gp_portcheck_f3e20299_1" {
  for_each          = toset(var.portcheck_source_group == null ? [] : ["10.0.0.2/32"])
  security_group_id = var.portcheck_source_group
  description       = "GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268"
  ip_protocol       = "tcp"
  from_port         = 135
  to_port           = 135
  cidr_ipv4         = each.value
}
resource "aws_vpc_security_group_egress_rule" "gp_portcheck_f3e20299_2" {
  for_each          = toset(var.portcheck_source_group == null ? [] : ["10.0.0.2/32"])
  security_group_id = var.portcheck_source_group
  description       = "GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268"
  ip_protocol       = "tcp"
  from_port         = 389
  to_port           = 389
  cidr_ipv4         = each.value
}
resource "aws_vpc_security_group_egress_rule" "gp_portcheck_f3e20299_3" {
  for_each          = toset(var.portcheck_source_group == null ? [] : ["10.0.0.2/32"])
  security_group_id = var.portcheck_source_group
  description       = "GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268"
  ip_protocol       = "tcp"
  from_port         = 3268
  to_port           = 3268
  cidr_ipv4         = each.value
}
resource "aws_vpc_security_group_egress_rule" "gp_portcheck_d559eb00_1" {
  for_each          = toset(var.portcheck_source_group == null ? [] : ["10.0.0.2/32"])
  security_group_id = var.portcheck_source_group
  description       = "GP PortCheck d559eb00: dc1.lab.example UDP 53"
  ip_protocol       = "udp"
  from_port         = 53
  to_port           = 53
  cidr_ipv4         = each.value
}
resource "aws_vpc_security_group_egress_rule" "gp_portcheck_5aace41c_1" {
  for_each          = toset(var.portcheck_source_group == null ? [] : ["10.0.0.2/32"])
  security_group_id = var.portcheck_source_group
  description       = "GP PortCheck 5aace41c: dc1.lab.example TCP RPC"
  ip_protocol       = "tcp"
  from_port         = 49152
  to_port           = 65535
  cidr_ipv4         = each.value
}
resource "aws_vpc_security_group_egress_rule" "gp_portcheck_df197476_1" {
  for_each          = toset(var.portcheck_source_group == null ? [] : ["fd00::2/128"])
  security_group_id = var.portcheck_source_group
  description       = "GP PortCheck df197476: dc1.lab.example TCP 389"
  ip_protocol       = "tcp"
  from_port         = 389
  to_port           = 389
  cidr_ipv6         = each.value
}
resource "aws_vpc_security_group_ingress_rule" "gp_portcheck_in_8db205af" {
  for_each          = toset(lookup(var.portcheck_target_groups, "f3e20299", []))
  security_group_id = each.value
  description       = "GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268"
  ip_protocol       = "tcp"
  from_port         = 135
  to_port           = 135
  cidr_ipv4         = "10.0.0.1/32"
}
resource "aws_vpc_security_group_ingress_rule" "gp_portcheck_in_b43e3d27" {
  for_each          = toset(lookup(var.portcheck_target_groups, "f3e20299", []))
  security_group_id = each.value
  description       = "GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268"
  ip_protocol       = "tcp"
  from_port         = 389
  to_port           = 389
  cidr_ipv4         = "10.0.0.1/32"
}
resource "aws_vpc_security_group_ingress_rule" "gp_portcheck_in_edad4621" {
  for_each          = toset(lookup(var.portcheck_target_groups, "f3e20299", []))
  security_group_id = each.value
  description       = "GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268"
  ip_protocol       = "tcp"
  from_port         = 3268
  to_port           = 3268
  cidr_ipv4         = "10.0.0.1/32"
}
resource "aws_vpc_security_group_ingress_rule" "gp_portcheck_in_50a12120" {
  for_each          = toset(lookup(var.portcheck_target_groups, "d559eb00", []))
  security_group_id = each.value
  description       = "GP PortCheck d559eb00: dc1.lab.example UDP 53"
  ip_protocol       = "udp"
  from_port         = 53
  to_port           = 53
  cidr_ipv4         = "10.0.0.1/32"
}
resource "aws_vpc_security_group_ingress_rule" "gp_portcheck_in_eb8b2891" {
  for_each          = toset(lookup(var.portcheck_target_groups, "5aace41c", []))
  security_group_id = each.value
  description       = "GP PortCheck 5aace41c: dc1.lab.example TCP RPC"
  ip_protocol       = "tcp"
  from_port         = 49152
  to_port           = 65535
  cidr_ipv4         = "10.0.0.1/32"
}
resource "aws_vpc_security_group_ingress_rule" "gp_portcheck_in_6e105a2e" {
  for_each          = toset(lookup(var.portcheck_target_groups, "df197476", []))
  security_group_id = each.value
  description       = "GP PortCheck df197476: dc1.lab.example TCP 389"
  ip_protocol       = "tcp"
  from_port         = 389
  to_port           = 389
  cidr_ipv6         = "fd00::1/128"
}
