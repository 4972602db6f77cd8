import { BlockList, isIP } from 'node:net';

/** What is no address of the public internet, after the registries of IANA for special purposes. */
const special = new BlockList();
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]) {
  const [start = '', bits] = range.split('/');
  special.addSubnet(start, Number(bits), 'ipv4');
}
// Within 2000::/3: Teredo and other protocols, documentation, 6to4.
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) {
  const [start = '', bits] = range.split('/');
  special.addSubnet(start, Number(bits), 'ipv6');
}
/** All that IPv6 is handed out in; loopback, mapped, NAT64, local, link-local and multicast addresses lie outside. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is one of the public internet. */
export function isPublic(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, 'ipv4');
    case 6:
      return global.check(address, 'ipv6') && !special.check(address, 'ipv6');
    default:
      return false;
  }
}
