--liquibase formatted sql

--changeset artify:0006-orders
CREATE TABLE orders (
  id               ${key},
  uuid             text NOT NULL UNIQUE,
  shop_id          text NOT NULL REFERENCES shops(id),
  shopify_order_id text NOT NULL,
  customer_id      text,
  order_number     text,
  total_price      ${ref},
  currency         text NOT NULL DEFAULT 'USD',
  status           text,
  placed_at        ${instant},
  paid_at          ${instant},
  cancelled_at     ${instant},
  shopify_updated_at ${instant},
  version          integer NOT NULL,
  created_at       ${instant} NOT NULL,
  updated_at       ${instant} NOT NULL,
  UNIQUE (shop_id, shopify_order_id)
);
CREATE INDEX idx_orders_shop_id ON orders(shop_id);
CREATE INDEX idx_orders_shopify_order_unique ON orders(shopify_order_id);
--rollback DROP TABLE orders;

--changeset artify:0006-order-lines
CREATE TABLE order_lines (
  id                    ${key},
  uuid                  text NOT NULL UNIQUE,
  shop_id               text NOT NULL REFERENCES shops(id),
  order_id              ${ref} NOT NULL REFERENCES orders(id),
  shopify_line_id       text NOT NULL,
  shopify_product_id    ${ref},
  shopify_variant_id    text,
  title                 text NOT NULL,
  variant_title         text,
  quantity              integer NOT NULL,
  price                 ${ref},
  -- What the cart claimed in the property _generation_id, unchecked and as it came.
  claimed_generation_id text,
  preview_generation_id text,
  final_generation_id   text,
  state                 text NOT NULL,
  reason                text,
  version               integer NOT NULL,
  created_at            ${instant} NOT NULL,
  updated_at            ${instant} NOT NULL,
  UNIQUE (order_id, shopify_line_id)
);
CREATE INDEX idx_order_lines_order_id ON order_lines(order_id);
CREATE INDEX idx_order_lines_final_generation_id ON order_lines(final_generation_id);
CREATE INDEX idx_order_lines_shop_state ON order_lines(shop_id, state);
--rollback DROP TABLE order_lines;
