--liquibase formatted sql

--changeset artify:0007-uploads
-- A shopper's photo as it is kept: upright, sRGB, without metadata.
CREATE TABLE uploads (
  id                 text PRIMARY KEY,
  shop_id            text NOT NULL REFERENCES shops(id),
  object_key         text NOT NULL,
  thumb_key          text,
  media_type         text NOT NULL,
  bytes              ${ref} NOT NULL,
  width              integer NOT NULL,
  height             integer NOT NULL,
  sha256             text NOT NULL,
  customer_id        text,
  visitor_id         text,
  moderation_verdict text NOT NULL,
  moderation_scores  ${json},
  expires_at         ${instant} NOT NULL,
  deleted_at         ${instant},
  version            integer NOT NULL,
  created_at         ${instant} NOT NULL
);
CREATE INDEX idx_uploads_shop_id ON uploads(shop_id);
CREATE INDEX idx_uploads_expires_at ON uploads(expires_at);
--rollback DROP TABLE uploads;

--changeset artify:0007-generations
CREATE TABLE generations (
  id                      text PRIMARY KEY,
  shop_id                 text NOT NULL REFERENCES shops(id),
  product_id              ${ref} NOT NULL REFERENCES products(id),
  ai_style_id             ${ref} NOT NULL REFERENCES ai_styles(id),
  style_version_id        ${ref} NOT NULL REFERENCES style_versions(id),
  product_base_variant_id ${ref} REFERENCES product_base_variants(id),
  size_id                 ${ref} REFERENCES sizes(id),
  shopify_variant_id      text NOT NULL,
  upload_id               text NOT NULL REFERENCES uploads(id),
  preview_generation_id   text REFERENCES generations(id),
  order_id                text,
  order_line_id           ${ref} REFERENCES order_lines(id),
  customer_id             text,
  visitor_id              text,

  input_image_url         text NOT NULL,
  art_image_url           text,
  preview_image_url       text,
  final_image_url         text,
  thumb_image_url         text,

  generation_type         text NOT NULL,
  status                  text DEFAULT 'pending' NOT NULL,
  progress                ${decimal} DEFAULT 0 NOT NULL,
  ai_prompt_used          text NOT NULL,
  error_code              text,
  error_message           text,

  processing_time_ms      integer,
  ai_provider             text NOT NULL,
  ai_model_used           text,
  generation_params       ${json},
  seed                    ${ref} NOT NULL,
  cache_key               text NOT NULL,
  cached_from_id          text,
  quota_reserved          ${flag} DEFAULT ${off} NOT NULL,
  cost_micros             ${ref} DEFAULT 0 NOT NULL,

  print_width_px          integer NOT NULL,
  print_height_px         integer NOT NULL,
  print_dpi               integer NOT NULL,
  print_bleed_px          integer DEFAULT 0 NOT NULL,
  print_fit               text DEFAULT 'cover' NOT NULL,
  print_size_name         text NOT NULL,

  upscale_status          text DEFAULT 'not_needed' NOT NULL,
  upscale_factor          ${decimal},
  original_width          integer,
  original_height         integer,
  final_width             integer,
  final_height            integer,
  final_bytes             ${ref},
  upscale_started_at      ${instant},
  upscale_completed_at    ${instant},

  moderation_verdict      text NOT NULL,
  review_state            text DEFAULT 'none' NOT NULL,
  review_reason           text,
  reviewed_by             text,
  reviewed_at             ${instant},

  handed_over_at          ${instant},
  started_at              ${instant},
  completed_at            ${instant},
  version                 integer NOT NULL,
  created_at              ${instant} NOT NULL,
  updated_at              ${instant} NOT NULL
);
CREATE INDEX idx_generations_shop_id ON generations(shop_id);
CREATE INDEX idx_generations_product_id ON generations(product_id);
CREATE INDEX idx_generations_ai_style_id ON generations(ai_style_id);
CREATE INDEX idx_generations_status_idx ON generations(status);
CREATE INDEX idx_generations_type_idx ON generations(generation_type);
CREATE INDEX idx_generations_upscale_status_idx ON generations(upscale_status);
CREATE INDEX idx_generations_created_at_idx ON generations(created_at);
-- The gallery pages backwards through a shop by id, which is ordered by time.
CREATE INDEX idx_generations_gallery ON generations(shop_id, id);
CREATE INDEX idx_generations_cache ON generations(shop_id, cache_key);
CREATE INDEX idx_generations_upload_id ON generations(upload_id);
-- The backlog stays small however many rows are finished.
CREATE INDEX idx_generations_backlog ON generations(shop_id, generation_type, id)
  WHERE status IN ('pending', 'processing');
-- Each order line has one final: a doubled webhook cannot make a second one.
CREATE UNIQUE INDEX ux_generations_order_line ON generations(order_line_id)
  WHERE order_line_id IS NOT NULL AND status <> 'failed';
--rollback DROP TABLE generations;

--changeset artify:0007-generation-attempts
-- Written before anything is sent to a provider, closed with its outcome: the cost ledger.
CREATE TABLE generation_attempts (
  id            text PRIMARY KEY,
  shop_id       text NOT NULL REFERENCES shops(id),
  generation_id text NOT NULL REFERENCES generations(id),
  number        integer NOT NULL,
  provider      text NOT NULL,
  model         text NOT NULL,
  price_micros  ${ref} NOT NULL,
  outcome       text,
  detail        text,
  started_at    ${instant} NOT NULL,
  ended_at      ${instant},
  UNIQUE (generation_id, number)
);
CREATE INDEX idx_generation_attempts_shop ON generation_attempts(shop_id, started_at);
--rollback DROP TABLE generation_attempts;

--changeset artify:0007-idempotency-keys
CREATE TABLE idempotency_keys (
  shop_id       text NOT NULL REFERENCES shops(id),
  request_key   text NOT NULL,
  fingerprint   text NOT NULL,
  generation_id text NOT NULL,
  created_at    ${instant} NOT NULL,
  PRIMARY KEY (shop_id, request_key)
);
CREATE INDEX idx_idempotency_keys_created_at ON idempotency_keys(created_at);
--rollback DROP TABLE idempotency_keys;
