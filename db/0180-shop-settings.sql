--liquibase formatted sql

--changeset artify:0180-shop-settings
-- What a shop has decided; what it has not is the program's default.
CREATE TABLE shop_settings (
  shop_id          text PRIMARY KEY REFERENCES shops(id),
  settings         ${json} NOT NULL,
  version          integer NOT NULL,
  updated_at       ${instant} NOT NULL
);
--rollback DROP TABLE shop_settings;
