--liquibase formatted sql

--changeset artify:0470-billing
-- What Shopify said of a shop's plan, and the generations it may make although a plan allows fewer.
CREATE TABLE billing_states (
  shop_id         text PRIMARY KEY REFERENCES shops(id),
  plan            text NOT NULL,
  status          text NOT NULL,
  shopify_shop_id text NOT NULL,
  app_handle      text NOT NULL,
  allowance       integer NOT NULL,
  allowance_month text NOT NULL
);
-- Usage to be charged: each row is sent to Shopify under its id, and counts there once.
CREATE TABLE usage_events (
  id          text PRIMARY KEY,
  shop_id     text NOT NULL REFERENCES shops(id),
  month       text NOT NULL,
  meter       text NOT NULL,
  number      integer NOT NULL,
  quantity    integer NOT NULL,
  occurred_at ${instant} NOT NULL,
  sent_at     ${instant},
  refusal     text,
  UNIQUE (shop_id, month, meter, number)
);
CREATE INDEX idx_usage_events_unsent ON usage_events(occurred_at)
  WHERE sent_at IS NULL AND refusal IS NULL;
--rollback DROP TABLE usage_events;
--rollback DROP TABLE billing_states;
