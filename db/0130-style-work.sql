--liquibase formatted sql

--changeset artify:0130-style-drafts
-- What a merchant writes and has not published; a style has at most one.
CREATE TABLE style_drafts (
  id                ${key},
  shop_id           text NOT NULL REFERENCES shops(id),
  ai_style_id       ${ref} NOT NULL UNIQUE REFERENCES ai_styles(id),
  name              text NOT NULL,
  prompt_template   text NOT NULL,
  provider          text NOT NULL,
  model             text NOT NULL,
  parameters        ${json},
  example_image_url text,
  version           integer NOT NULL,
  created_at        ${instant} NOT NULL,
  updated_at        ${instant} NOT NULL
);
CREATE INDEX idx_style_drafts_shop ON style_drafts(shop_id);
--rollback DROP TABLE style_drafts;

--changeset artify:0130-style-version-story
ALTER TABLE style_versions ADD COLUMN restored_from integer;
ALTER TABLE style_versions ADD COLUMN published_by text;
CREATE INDEX idx_ai_styles_order ON ai_styles(shop_id, sort_order);
CREATE INDEX idx_product_styles_shop ON product_styles(shop_id, product_id);
--rollback ALTER TABLE style_versions DROP COLUMN restored_from;
--rollback ALTER TABLE style_versions DROP COLUMN published_by;
--rollback DROP INDEX idx_ai_styles_order;
--rollback DROP INDEX idx_product_styles_shop;

--changeset artify:0130-style-tests
-- A merchant's own photos for the test bench; they go when the test is over.
CREATE TABLE style_test_photos (
  id         text PRIMARY KEY,
  shop_id    text NOT NULL REFERENCES shops(id),
  object_key text NOT NULL,
  bytes      ${ref} NOT NULL,
  width      integer NOT NULL,
  height     integer NOT NULL,
  expires_at ${instant} NOT NULL,
  created_at ${instant} NOT NULL
);
CREATE INDEX idx_style_test_photos_shop ON style_test_photos(shop_id, id);
CREATE INDEX idx_style_test_photos_expiry ON style_test_photos(expires_at);
-- Each run is written before anything is sent to a provider: a part of the cost ledger.
CREATE TABLE style_tests (
  id           text PRIMARY KEY,
  shop_id      text NOT NULL REFERENCES shops(id),
  ai_style_id  ${ref} NOT NULL REFERENCES ai_styles(id),
  photo        text NOT NULL,
  recipe       text NOT NULL,
  provider     text NOT NULL,
  model        text NOT NULL,
  prompt       text NOT NULL,
  price_micros ${ref} NOT NULL,
  outcome      text,
  detail       text,
  art_key      text,
  width        integer NOT NULL,
  height       integer NOT NULL,
  started_at   ${instant} NOT NULL,
  ended_at     ${instant}
);
CREATE INDEX idx_style_tests_style ON style_tests(shop_id, ai_style_id, id);
CREATE INDEX idx_style_tests_started ON style_tests(shop_id, started_at);
--rollback DROP TABLE style_tests;
--rollback DROP TABLE style_test_photos;
