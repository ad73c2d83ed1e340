--liquibase formatted sql

--changeset artify:0420-offline-tokens
-- One row a shop: its Admin API token and what renews it, encrypted. Whoever renews it holds the
-- lease. A shop's first token is there before the shop's own row.
CREATE TABLE offline_tokens (
  shop_id            text PRIMARY KEY,
  access_token       text,
  scope              text,
  expires_at         ${instant},
  refresh_token      text,
  refresh_expires_at ${instant},
  leased_by          text,
  leased_until       ${instant},
  updated_at         ${instant} NOT NULL
);
--rollback DROP TABLE offline_tokens;
