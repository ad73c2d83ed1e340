--liquibase formatted sql

--changeset artify:0001-shops
CREATE TABLE shops (
  id               text PRIMARY KEY,
  access_token     text NOT NULL,
  scope            text,
  shop_name        text,
  email            text,
  plan_name        text DEFAULT 'basic',
  currency         text NOT NULL DEFAULT 'USD',
  time_zone        text NOT NULL DEFAULT 'UTC',
  installed_at     ${instant} NOT NULL,
  uninstalled_at   ${instant},
  version          integer NOT NULL,
  created_at       ${instant} NOT NULL,
  updated_at       ${instant} NOT NULL,
  is_active        ${flag} DEFAULT ${on} NOT NULL
);
--rollback DROP TABLE shops;

--changeset artify:0001-session
-- Short-lived sign-in state, apart from the shop's permanent record.
CREATE TABLE session (
  id               text PRIMARY KEY,
  shop             text NOT NULL,
  state            text NOT NULL,
  is_online        ${flag} DEFAULT ${off} NOT NULL,
  scope            text,
  expires          ${instant},
  access_token     text,
  user_id          ${ref},
  first_name       text,
  last_name        text,
  email            text,
  account_owner    ${flag} DEFAULT ${off} NOT NULL,
  locale           text,
  collaborator     ${flag} DEFAULT ${off},
  email_verified   ${flag} DEFAULT ${off}
);
CREATE INDEX idx_session_shop ON session(shop);
--rollback DROP TABLE session;
