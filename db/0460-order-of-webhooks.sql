--liquibase formatted sql

--changeset artify:0460-order-of-webhooks
-- What an event is about, and how old its news are: events of one thing are taken in one by one.
ALTER TABLE webhook_events ADD COLUMN resource text;
ALTER TABLE webhook_events ADD COLUMN occurred_at ${instant};
CREATE INDEX idx_webhook_events_open ON webhook_events(shop_id, resource, occurred_at)
  WHERE status IN ('received', 'failed');
CREATE INDEX idx_webhook_events_dead ON webhook_events(shop_id, received_at)
  WHERE status IN ('failed', 'dead');
--rollback DROP INDEX idx_webhook_events_dead;
--rollback DROP INDEX idx_webhook_events_open;
--rollback ALTER TABLE webhook_events DROP COLUMN occurred_at;
--rollback ALTER TABLE webhook_events DROP COLUMN resource;
