# requested-by: A. Nyone
# valid-until: 2027-06-30
# ticket: CHG-7
# reason: Audit

# Network security group of Azure
# For Terraform, in a folder of its own, with your provider: terraform apply. GP PortCheck has executed nothing of this.
# To take all of it back: terraform destroy
# Applied again, all stays as it is. Answers pass by themselves.
# Dynamic RPC ports: opened here is 49152-65535; the port table has 1024-65535.
variable "portcheck_resource_group" {
  # The resource group of the network security group.
  type    = string
}
variable "portcheck_network_security_group" {
  # The network security group, by its name.
  type    = string
}
variable "portcheck_directions" {
  # Outbound at the computer that connects, Inbound at its targets.
  type    = set(string)
  default = ["Outbound"]
}
variable "portcheck_first_priority" {
  # The priority of the first rule; the others follow it, before what denies.
  type    = number
  default = 1000
  validation {
    condition     = var.portcheck_first_priority >= 100 && var.portcheck_first_priority <= 4093
    error_message = "Priorities go from 100 to 4096, and there are 4 rules."
  }
}
resource "azurerm_network_security_rule" "gp_portcheck_f3e20299" {
  for_each                     = var.portcheck_directions
  name                         = "GP-PortCheck-f3e20299-${each.value}"
  description                  = "GP PortCheck f3e20299: dc1.lab.example TCP 135 389 3268"
  priority                     = var.portcheck_first_priority + 0
  direction                    = each.value
  access                       = "Allow"
  protocol                     = "Tcp"
  source_port_range            = "*"
  source_address_prefixes      = ["10.0.0.1"]
  destination_address_prefixes = ["10.0.0.2"]
  destination_port_ranges      = ["135", "389", "3268"]
  resource_group_name          = var.portcheck_resource_group
  network_security_group_name  = var.portcheck_network_security_group
}
resource "azurerm_network_security_rule" "gp_portcheck_d559eb00" {
  for_each                     = var.portcheck_directions
  name                         = "GP-PortCheck-d559eb00-${each.value}"
  description                  = "GP PortCheck d559eb00: dc1.lab.example UDP 53"
  priority                     = var.portcheck_first_priority + 1
  direction                    = each.value
  access                       = "Allow"
  protocol                     = "Udp"
  source_port_range            = "*"
  source_address_prefixes      = ["10.0.0.1"]
  destination_address_prefixes = ["10.0.0.2"]
  destination_port_ranges      = ["53"]
  resource_group_name          = var.portcheck_resource_group
  network_security_group_name  = var.portcheck_network_security_group
}
resource "azurerm_network_security_rule" "gp_portcheck_5aace41c" {
  for_each                     = var.portcheck_directions
  name                         = "GP-PortCheck-5aace41c-${each.value}"
  description                  = "GP PortCheck 5aace41c: dc1.lab.example TCP RPC"
  priority                     = var.portcheck_first_priority + 2
  direction                    = each.value
  access                       = "Allow"
  protocol                     = "Tcp"
  source_port_range            = "*"
  source_address_prefixes      = ["10.0.0.1"]
  destination_address_prefixes = ["10.0.0.2"]
  destination_port_ranges      = ["49152-65535"]
  resource_group_name          = var.portcheck_resource_group
  network_security_group_name  = var.portcheck_network_security_group
}
resource "azurerm_network_security_rule" "gp_portcheck_df197476" {
  for_each                     = var.portcheck_directions
  name                         = "GP-PortCheck-df197476-${each.value}"
  description                  = "GP PortCheck df197476: dc1.lab.example TCP 389"
  priority                     = var.portcheck_first_priority + 3
  direction                    = each.value
  access                       = "Allow"
  protocol                     = "Tcp"
  source_port_range            = "*"
  source_address_prefixes      = ["fd00::1"]
  destination_address_prefixes = ["fd00::2"]
  destination_port_ranges      = ["389"]
  resource_group_name          = var.portcheck_resource_group
  network_security_group_name  = var.portcheck_network_security_group
}
