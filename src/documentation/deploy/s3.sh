#!/bin/sh
# Publishes to a bucket behind a CDN: files whose names change with their content first, and kept; then all others, and
# last the deletion of what is gone, so that no reader meets a page whose parts are missing.
set -eu

npx --yes contract-atlas build --out dist
aws s3 sync dist "s3://$BUCKET" --exclude "*" \
  --include "_astro/*" --include "pagefind/fragment/*" --include "pagefind/index/*" --include "pagefind/filter/*" \
  --cache-control "public, max-age=31536000, immutable"
aws s3 sync dist "s3://$BUCKET" --exclude ".contract-atlas" \
  --exclude "_astro/*" --exclude "pagefind/fragment/*" --exclude "pagefind/index/*" --exclude "pagefind/filter/*" \
  --cache-control "no-cache"
aws s3 sync dist "s3://$BUCKET" --exclude ".contract-atlas" --delete
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths "/*"
