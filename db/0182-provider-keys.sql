--liquibase formatted sql

--changeset artify:0182-provider-keys
-- Keys of shops at image providers, encrypted. Replaced and removed ones stay for a while, so that
-- this can be undone.
CREATE TABLE provider_keys (
  id             text PRIMARY KEY,
  shop_id        text NOT NULL REFERENCES shops(id),
  provider       text NOT NULL,
  encrypted      text NOT NULL,
  tail           text NOT NULL,
  verdict        text NOT NULL,
  tested_at      ${instant} NOT NULL,
  is_active      ${flag} NOT NULL,
  version        integer NOT NULL,
  created_at     ${instant} NOT NULL,
  updated_at     ${instant} NOT NULL
);
CREATE UNIQUE INDEX idx_provider_keys_active ON provider_keys(shop_id, provider)
  WHERE is_active = ${on};
CREATE INDEX idx_provider_keys_updated ON provider_keys(is_active, updated_at);
--rollback DROP TABLE provider_keys;
