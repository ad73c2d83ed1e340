--liquibase formatted sql

--changeset artify:0161-staff-keys
-- The keys that a staff member chose: a page's action and its key, empty where it has none.
CREATE TABLE staff_keys (
  shop_id         text NOT NULL REFERENCES shops(id),
  staff_member_id text NOT NULL,
  page            text NOT NULL,
  action          text NOT NULL,
  pressed         text NOT NULL,
  PRIMARY KEY (shop_id, staff_member_id, page, action)
);
--rollback DROP TABLE staff_keys;
