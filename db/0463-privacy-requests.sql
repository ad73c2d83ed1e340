--liquibase formatted sql

--changeset artify:0463-privacy-requests
-- What Shopify asked for in customers' and merchants' names, and what was done: the evidence. It
-- outlives the shop, so the shop is no foreign key.
CREATE TABLE privacy_requests (
  id           text PRIMARY KEY,
  shop_id      text NOT NULL,
  kind         text NOT NULL,
  customer_id  text,
  order_ids    ${json} NOT NULL,
  received_at  ${instant} NOT NULL,
  due_at       ${instant} NOT NULL,
  state        text NOT NULL,
  ended_at     ${instant},
  fetched_at   ${instant},
  orders       integer DEFAULT 0 NOT NULL,
  photos       integer DEFAULT 0 NOT NULL,
  generations  integer DEFAULT 0 NOT NULL,
  files        integer DEFAULT 0 NOT NULL,
  table_rows   integer DEFAULT 0 NOT NULL
);
CREATE INDEX idx_privacy_requests_shop ON privacy_requests(shop_id, received_at);
--rollback DROP TABLE privacy_requests;
