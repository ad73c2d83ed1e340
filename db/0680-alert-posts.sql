--liquibase formatted sql

--changeset artify:0680-alert-keys
-- What a shop's alerts are signed with, encrypted.
CREATE TABLE alert_keys (
  shop_id text PRIMARY KEY REFERENCES shops(id),
  secret  text NOT NULL
);
--rollback DROP TABLE alert_keys;

--changeset artify:0680-alert-posts
-- The body is text: it is signed as it is.
CREATE TABLE alert_posts (
  id           text PRIMARY KEY,
  shop_id      text NOT NULL REFERENCES shops(id),
  address      text NOT NULL,
  type         text NOT NULL,
  subject      text,
  body         text NOT NULL,
  attempts     integer DEFAULT 0 NOT NULL,
  verdict      text,
  status       integer,
  created_at   ${instant} NOT NULL,
  attempted_at ${instant},
  ended_at     ${instant}
);
CREATE INDEX idx_alert_posts_shop ON alert_posts(shop_id, id);
-- What an alert is about is told of once.
CREATE UNIQUE INDEX ux_alert_posts_subject ON alert_posts(shop_id, subject)
  WHERE subject IS NOT NULL;
--rollback DROP TABLE alert_posts;
