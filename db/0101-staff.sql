--liquibase formatted sql

--changeset artify:0101-staff-members
-- Who works for a shop in its admin, and what they may do there.
CREATE TABLE staff_members (
  id              ${key},
  uuid            text NOT NULL UNIQUE,
  shop_id         text NOT NULL REFERENCES shops(id),
  shopify_user_id ${ref},
  name            text NOT NULL,
  email           text,
  role            text NOT NULL,
  locale          text,
  is_active       ${flag} DEFAULT ${on} NOT NULL,
  version         integer NOT NULL,
  created_at      ${instant} NOT NULL,
  updated_at      ${instant} NOT NULL,
  UNIQUE (shop_id, shopify_user_id)
);
CREATE INDEX idx_staff_members_shop_id ON staff_members(shop_id);
--rollback DROP TABLE staff_members;
