--liquibase formatted sql

--changeset artify:0464-looks-at-orders
CREATE TABLE order_looks (
  shop_id   text PRIMARY KEY REFERENCES shops(id),
  looked_at ${instant} NOT NULL
);
--rollback DROP TABLE order_looks;
