--liquibase formatted sql

--changeset artify:0004-ai-styles
CREATE TABLE ai_styles (
  id                ${key},
  uuid              text NOT NULL UNIQUE,
  shop_id           text NOT NULL REFERENCES shops(id),
  name              text NOT NULL,
  prompt_template   text NOT NULL,
  provider          text NOT NULL DEFAULT 'embedded',
  model             text NOT NULL DEFAULT 'auto',
  parameters        ${json},
  example_image_url text,
  current_version   integer NOT NULL DEFAULT 1,
  is_active         ${flag} DEFAULT ${on} NOT NULL,
  sort_order        integer DEFAULT 0 NOT NULL,
  usage_count       integer DEFAULT 0 NOT NULL,
  version           integer NOT NULL,
  created_at        ${instant} NOT NULL,
  updated_at        ${instant} NOT NULL
);
CREATE INDEX idx_ai_styles_shop_id_idx ON ai_styles(shop_id);
CREATE INDEX idx_ai_styles_uuid_unique ON ai_styles(uuid);
--rollback DROP TABLE ai_styles;

--changeset artify:0004-style-versions
-- What a style was when it was published; never changed afterwards.
CREATE TABLE style_versions (
  id              ${key},
  uuid            text NOT NULL UNIQUE,
  shop_id         text NOT NULL REFERENCES shops(id),
  ai_style_id     ${ref} NOT NULL REFERENCES ai_styles(id),
  number          integer NOT NULL,
  name            text NOT NULL,
  prompt_template text NOT NULL,
  provider        text NOT NULL,
  model           text NOT NULL,
  parameters      ${json},
  created_at      ${instant} NOT NULL,
  UNIQUE (ai_style_id, number)
);
--rollback DROP TABLE style_versions;

--changeset artify:0004-product-styles
CREATE TABLE product_styles (
  id          ${key},
  shop_id     text NOT NULL REFERENCES shops(id),
  product_id  ${ref} NOT NULL REFERENCES products(id),
  ai_style_id ${ref} NOT NULL REFERENCES ai_styles(id),
  sort_order  integer DEFAULT 0 NOT NULL,
  is_enabled  ${flag} DEFAULT ${on} NOT NULL,
  created_at  ${instant} NOT NULL,
  updated_at  ${instant} NOT NULL,
  UNIQUE (product_id, ai_style_id)
);
CREATE INDEX idx_product_styles_product_id_idx ON product_styles(product_id);
CREATE INDEX idx_product_styles_ai_style_id_idx ON product_styles(ai_style_id);
--rollback DROP TABLE product_styles;
