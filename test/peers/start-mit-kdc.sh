#!/bin/bash
# start-mit-kdc.sh STATE PORT_MIT PORT_OTHER PORT_THIRD [ADDRESS]  - three realms of MIT's krb5kdc on 127.0.0.1 or that address, from nothing; ends
# with its process group.
# Packages (Debian 12): krb5-kdc krb5-admin-server krb5-user
#
# MIT.TEST <-> OTHER.TEST <-> THIRD.TEST trust each other; MIT.TEST knows by [domain_realm] that hosts of .other.test and .third.test are there, and by
# [capaths] that THIRD.TEST is reached by OTHER.TEST. Each realm has host/server.DOMAIN, MIT.TEST more (see below). The KDC of THIRD.TEST sends no
# datagrams over 400 octets. STATE/krb5.conf is for clients, STATE/keytab holds the services' keys.
set -eu
STATE=${1:?state directory}; P_MIT=${2:?}; P_OTHER=${3:?}; P_THIRD=${4:?}; ADDRESS=${5:-127.0.0.1}
mkdir -p "$STATE"; STATE=$(cd "$STATE" && pwd); PASS=Passw0rd.Mit1
export PATH=$PATH:/usr/sbin:/sbin

realm_conf() { cat <<C
[libdefaults]
 default_realm = $1
 dns_lookup_kdc = false
 dns_lookup_realm = false
 dns_canonicalize_hostname = false
 rdns = false
 allow_weak_crypto = true
 permitted_enctypes = aes256-cts-hmac-sha1-96 aes128-cts-hmac-sha1-96 aes256-cts-hmac-sha384-192 aes128-cts-hmac-sha256-128 arcfour-hmac
[realms]
 MIT.TEST = {
  kdc = $ADDRESS:$P_MIT
 }
 OTHER.TEST = {
  kdc = $ADDRESS:$P_OTHER
 }
 THIRD.TEST = {
  kdc = $ADDRESS:$P_THIRD
 }
[domain_realm]
 .mit.test = MIT.TEST
C
}
realm_conf MIT.TEST > "$STATE/krb5.conf"

for r in MIT:$P_MIT OTHER:$P_OTHER THIRD:$P_THIRD; do
  name=${r%:*}; port=${r#*:}; dir=$STATE/$name; mkdir -p "$dir"
  { realm_conf $name.TEST; cat <<C
 .other.test = OTHER.TEST
 .third.test = THIRD.TEST
[capaths]
 MIT.TEST = {
  THIRD.TEST = OTHER.TEST
 }
 THIRD.TEST = {
  MIT.TEST = OTHER.TEST
 }
C
  } > "$dir/krb5.conf"
  size=4096; [ $name = THIRD ] && size=400
  cat > "$dir/kdc.conf" <<C
[kdcdefaults]
 kdc_listen = $ADDRESS:$port
 kdc_tcp_listen = $ADDRESS:$port
 kdc_max_dgram_reply_size = $size
[realms]
 $name.TEST = {
  database_name = $dir/principal
  key_stash_file = $dir/stash
  acl_file = $dir/acl
  supported_enctypes = aes256-cts-hmac-sha1-96:normal aes128-cts-hmac-sha1-96:normal aes256-cts-hmac-sha384-192:normal aes128-cts-hmac-sha256-128:normal arcfour-hmac:normal
  default_principal_flags = +preauth
  max_life = 10h
  max_renewable_life = 7d
 }
[logging]
 kdc = FILE:$dir/kdc.log
C
  export KRB5_CONFIG=$dir/krb5.conf KRB5_KDC_PROFILE=$dir/kdc.conf
  kdb5_util create -s -r $name.TEST -P master >/dev/null 2>&1
  lower=${name,,}
  { for pair in MIT:OTHER OTHER:MIT OTHER:THIRD THIRD:OTHER; do
      a=${pair%:*}; b=${pair#*:}
      case $name in $a|$b) echo "addprinc -pw trust-$a-$b krbtgt/$b.TEST@$a.TEST";; esac
    done
    echo "addprinc -pw $PASS alice"
    echo "addprinc -randkey host/server.$lower.test"
    echo "addprinc -randkey -requires_preauth host/open.$lower.test"
    echo "ktadd -k $STATE/keytab host/server.$lower.test"
    if [ $name = MIT ]; then
      echo "addprinc -pw $PASS alice/admin"
      echo "addprinc -pw $PASS -e aes256-cts-hmac-sha384-192:normal sha384"
      echo "addprinc -pw $PASS -e aes128-cts-hmac-sha256-128:normal sha256"
      echo "addprinc -pw $PASS -e aes128-cts-hmac-sha1-96:normal aes128"
      echo "addprinc -pw $PASS -e arcfour-hmac:normal rc4"
      echo "addprinc -pw $PASS -e des3-cbc-sha1:normal des3"
      echo "addprinc -pw $PASS -requires_preauth trusting"
      echo "addprinc -pw $PASS -allow_tix disabled"
      echo "addprinc -pw $PASS -expire 2001-01-01 expired"
      echo "addprinc -pw $PASS -pwexpire 2001-01-01 oldpassword"
      echo "addpol -maxfailure 1 -lockoutduration 1h strict"
      echo "addprinc -pw $PASS -policy strict locked"
      echo "addprinc -pw $PASS +requires_hwauth smartcard"
      for e in 384:aes256-cts-hmac-sha384-192 256:aes128-cts-hmac-sha256-128 128:aes128-cts-hmac-sha1-96 rc4:arcfour-hmac; do
        echo "addprinc -randkey -e ${e#*:}:normal host/only${e%%:*}.mit.test"
        echo "ktadd -k $STATE/keytab -e ${e#*:}:normal host/only${e%%:*}.mit.test"
      done
    fi
  } | kadmin.local -r $name.TEST >"$dir/kadmin.log" 2>&1
  krb5kdc -n -r $name.TEST &
done
# Asked for as one that listens: by TCP.
for p in $P_MIT $P_OTHER $P_THIRD; do
  for i in $(seq 1 200); do (: < /dev/tcp/$ADDRESS/$p) 2>/dev/null && break; sleep 0.05; done
done
echo "READY $STATE"
wait
