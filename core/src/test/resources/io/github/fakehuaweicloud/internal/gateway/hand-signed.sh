#!/bin/sh
# Signs one POST with nothing but openssl, and sends it with curl:
#   hand-signed.sh ENDPOINT PATH ACCESS_KEY SECRET_KEY BODY
# Prints the status.
set -eu
endpoint=$1 path=$2 access_key=$3 secret_key=$4 body=$5
date=$(date -u +%Y%m%dT%H%M%SZ)
host=${endpoint#http://}
body_hash=$(printf '%s' "$body" | openssl dgst -sha256 -r | cut -d ' ' -f 1)
canonical_request=$(printf 'POST\n%s/\n\ncontent-type:application/json\nhost:%s\nx-sdk-date:%s\n\ncontent-type;host;x-sdk-date\n%s' \
  "$path" "$host" "$date" "$body_hash")
request_hash=$(printf '%s' "$canonical_request" | openssl dgst -sha256 -r | cut -d ' ' -f 1)
signature=$(printf 'SDK-HMAC-SHA256\n%s\n%s' "$date" "$request_hash" |
  openssl dgst -sha256 -hmac "$secret_key" -r | cut -d ' ' -f 1)
curl --silent --show-error --write-out '%{http_code}' --output /dev/null -X POST "$endpoint$path" \
  -H "Content-Type: application/json" \
  -H "X-Sdk-Date: $date" \
  -H "Authorization: SDK-HMAC-SHA256 Access=$access_key, SignedHeaders=content-type;host;x-sdk-date, Signature=$signature" \
  -d "$body"
