--liquibase formatted sql

--changeset artify:0465-order-marks
-- What orders in Shopify say of their print files: as of when, with how many files, and until when
-- the links work.
CREATE TABLE order_marks (
  order_id    ${ref} PRIMARY KEY REFERENCES orders(id),
  shop_id     text NOT NULL REFERENCES shops(id),
  files       integer NOT NULL,
  failures    integer NOT NULL,
  marked_at   ${instant} NOT NULL,
  links_until ${instant} NOT NULL,
  next_try    ${instant} NOT NULL
);
--rollback DROP TABLE order_marks;
