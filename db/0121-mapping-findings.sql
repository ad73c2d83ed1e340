--liquibase formatted sql

--changeset artify:0121-mapping-findings
-- What the linter last found; product_base_variant_id is 0 and shopify_variant_id empty for none.
CREATE TABLE mapping_findings (
  id                      ${key},
  uuid                    text NOT NULL UNIQUE,
  shop_id                 text NOT NULL REFERENCES shops(id),
  product_id              ${ref} NOT NULL REFERENCES products(id),
  kind                    text NOT NULL,
  shopify_variant_id      text NOT NULL,
  product_base_variant_id ${ref} NOT NULL,
  figure                  ${ref},
  created_at              ${instant} NOT NULL,
  UNIQUE (product_id, kind, shopify_variant_id, product_base_variant_id)
);
CREATE INDEX idx_mapping_findings_shop_id ON mapping_findings(shop_id, product_id, kind);
--rollback DROP TABLE mapping_findings;

--changeset artify:0121-mapping-exemptions
-- Findings that a merchant wants left as they are.
CREATE TABLE mapping_exemptions (
  id                 ${key},
  shop_id            text NOT NULL REFERENCES shops(id),
  product_id         ${ref} NOT NULL REFERENCES products(id),
  kind               text NOT NULL,
  shopify_variant_id text NOT NULL,
  created_at         ${instant} NOT NULL,
  UNIQUE (product_id, kind, shopify_variant_id)
);
CREATE INDEX idx_mapping_exemptions_shop_id ON mapping_exemptions(shop_id);
--rollback DROP TABLE mapping_exemptions;
