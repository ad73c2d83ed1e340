--liquibase formatted sql

--changeset artify:0122-variant-syncs
CREATE TABLE variant_syncs (
  id              text PRIMARY KEY,
  shop_id         text NOT NULL REFERENCES shops(id),
  product_id      ${ref} NOT NULL REFERENCES products(id),
  status          text NOT NULL,
  -- The options to ensure, as JSON.
  options         text NOT NULL,
  unchanged_count integer NOT NULL,
  staff_name      text,
  problem         text,
  created_at      ${instant} NOT NULL,
  finished_at     ${instant}
);
CREATE INDEX idx_variant_syncs_product ON variant_syncs(shop_id, product_id);
-- One sync of a product at a time.
CREATE UNIQUE INDEX ux_variant_syncs_running ON variant_syncs(product_id) WHERE status = 'running';
--rollback DROP TABLE variant_syncs;

--changeset artify:0122-variant-sync-steps
CREATE TABLE variant_sync_steps (
  id                      ${key},
  shop_id                 text NOT NULL REFERENCES shops(id),
  sync_id                 text NOT NULL REFERENCES variant_syncs(id),
  action                  text NOT NULL,
  reason                  text NOT NULL,
  state                   text NOT NULL,
  title                   text NOT NULL,
  -- A JSON object as text, since the order of the options counts.
  option_values           text NOT NULL,
  product_base_variant_id ${ref},
  shopify_variant_id      text,
  old_price               ${ref},
  new_price               ${ref},
  compare_at_price        ${ref},
  currency                text NOT NULL,
  error_code              text,
  error_message           text
);
CREATE INDEX idx_variant_sync_steps_sync_id ON variant_sync_steps(sync_id, state);
--rollback DROP TABLE variant_sync_steps;
