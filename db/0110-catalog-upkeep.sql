--liquibase formatted sql

--changeset artify:0110-removed-bases
-- A removed base or variant stays for the generations and orders that refer to it.
ALTER TABLE product_bases ADD COLUMN removed_at ${instant};
ALTER TABLE product_base_variants ADD COLUMN removed_at ${instant};
CREATE INDEX idx_product_base_variants_shop_id ON product_base_variants(shop_id);
--rollback DROP INDEX idx_product_base_variants_shop_id;
--rollback ALTER TABLE product_base_variants DROP COLUMN removed_at;
--rollback ALTER TABLE product_bases DROP COLUMN removed_at;

--changeset artify:0110-print-decisions
-- A merchant sells a style on a variant although its print is too coarse: down to that many DPI.
CREATE TABLE print_decisions (
  id                 ${key},
  shop_id            text NOT NULL REFERENCES shops(id),
  product_id         ${ref} NOT NULL REFERENCES products(id),
  shopify_variant_id text NOT NULL,
  ai_style_id        ${ref} NOT NULL REFERENCES ai_styles(id),
  accepted_dpi       integer NOT NULL,
  created_at         ${instant} NOT NULL,
  UNIQUE (product_id, shopify_variant_id, ai_style_id)
);
CREATE INDEX idx_print_decisions_shop_id ON print_decisions(shop_id);
--rollback DROP TABLE print_decisions;
