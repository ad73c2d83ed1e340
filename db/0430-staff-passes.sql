--liquibase formatted sql

--changeset artify:0430-staff-passes
-- What lets staff in who have no access to Shopify: a link that is good once, then a browser's
-- cookie. Of each only a digest is kept.
CREATE TABLE staff_passes (
  id              ${key},
  shop_id         text NOT NULL REFERENCES shops(id),
  staff_member_id text NOT NULL,
  kind            text NOT NULL,
  digest          text NOT NULL UNIQUE,
  expires_at      ${instant} NOT NULL,
  created_at      ${instant} NOT NULL
);
CREATE INDEX idx_staff_passes_staff_member_id ON staff_passes(shop_id, staff_member_id);
--rollback DROP TABLE staff_passes;
