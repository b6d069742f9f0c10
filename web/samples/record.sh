#!/bin/bash
# record.sh: records dynamic-port-blocked.pcapng anew. Three hosts in network namespaces of their own: a client, a firewall that lets port 135 pass and
# drops the dynamic ports, and a server that runs our lab. Needs root, iproute2, nftables, tcpdump and editcap; takes half a minute.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd); root=$(cd "$here/../.." && pwd); node="$root/node_modules/.bin/node"
client=opnum-c-$$ firewall=opnum-f-$$ server=opnum-s-$$
opnum() { "$node" --conditions=source --no-warnings "$root/src/cli.ts" "$@"; }
lab= dump= work=$(mktemp -d)
end() {
  [ -n "$lab" ] && kill "$lab" 2>/dev/null || true
  [ -n "$dump" ] && kill "$dump" 2>/dev/null || true
  for ns in $client $firewall $server; do ip netns del "$ns" 2>/dev/null || true; done
  rm -rf "$work"
}
trap end EXIT
for ns in $client $firewall $server; do ip netns add "$ns"; ip -n "$ns" link set lo up; done
ip -n $client link add lan type veth peer name lan netns $firewall
ip -n $server link add dmz type veth peer name dmz netns $firewall
ip -n $client addr add 10.20.1.23/24 dev lan; ip -n $firewall addr add 10.20.1.1/24 dev lan
ip -n $server addr add 10.20.9.10/24 dev dmz; ip -n $firewall addr add 10.20.9.1/24 dev dmz
for pair in "$client lan" "$firewall lan" "$firewall dmz" "$server dmz"; do set -- $pair; ip -n "$1" link set "$2" up; done
ip -n $client route add default via 10.20.1.1; ip -n $server route add default via 10.20.9.1
ip netns exec $firewall sysctl -qw net.ipv4.ip_forward=1
ip netns exec $firewall nft -f - <<'RULES'
table inet firewall {
  chain forward {
    type filter hook forward priority 0; policy drop;
    ct state established,related accept
    tcp dport 135 accept
  }
}
RULES
ip netns exec $server "$node" --conditions=source --no-warnings "$root/src/cli.ts" lab --host 0.0.0.0 >"$work/lab" 2>&1 & lab=$!
until grep -q 135 "$work/lab"; do sleep 0.2; done
ip netns exec $client tcpdump -q -U -i lan -w "$work/all.pcap" 'ip' 2>/dev/null & dump=$!
sleep 1
ip netns exec $client "$node" --conditions=source --no-warnings "$root/src/cli.ts" call 10.20.9.10 rpcecho.AddOne '{"in_data":1}' --timeout 20s || true
sleep 3
kill "$dump"; wait "$dump" 2>/dev/null || true; dump=
editcap -F pcapng "$work/all.pcap" "$here/dynamic-port-blocked.pcapng"
echo "$(opnum --version): $here/dynamic-port-blocked.pcapng"
