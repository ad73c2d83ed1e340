--liquibase formatted sql

--changeset artify:0020-webhook-events
-- What Shopify delivered, once each. A delivery may name a shop that we do not know or no longer
-- know, so the shop is no foreign key. The payload is kept as text: its bytes were signed.
CREATE TABLE webhook_events (
  id           text PRIMARY KEY,
  shop_id      text NOT NULL,
  topic        text NOT NULL,
  webhook_id   text NOT NULL,
  event_id     text,
  triggered_at ${instant} NOT NULL,
  received_at  ${instant} NOT NULL,
  payload      text NOT NULL,
  status       text NOT NULL,
  attempts     integer DEFAULT 0 NOT NULL,
  last_error   text,
  processed_at ${instant}
);
CREATE UNIQUE INDEX idx_webhook_events_webhook_id ON webhook_events(webhook_id);
CREATE INDEX idx_webhook_events_shop_id ON webhook_events(shop_id);
CREATE INDEX idx_webhook_events_status ON webhook_events(status, received_at);
--rollback DROP TABLE webhook_events;
