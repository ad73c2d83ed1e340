--liquibase formatted sql

--changeset artify:0151-gallery-indexes
-- Each filter of the gallery ends in the id, so that a page of it is read in its order without
-- sorting, and rare rows are found without walking through a shop's 20,000.
CREATE INDEX idx_generations_shop_status ON generations(shop_id, status, id);
CREATE INDEX idx_generations_shop_type ON generations(shop_id, generation_type, id);
CREATE INDEX idx_generations_shop_review ON generations(shop_id, review_state, id);
CREATE INDEX idx_generations_shop_style ON generations(shop_id, ai_style_id, id);
CREATE INDEX idx_generations_shop_product ON generations(shop_id, product_id, id);
CREATE INDEX idx_generations_shop_provider ON generations(shop_id, ai_provider, id);
CREATE INDEX idx_generations_shop_created ON generations(shop_id, created_at, id);
CREATE INDEX idx_generations_shop_cost ON generations(shop_id, cost_micros, id);
CREATE INDEX idx_generations_shop_time
  ON generations(shop_id, (coalesce(processing_time_ms, 0)), id);
-- All that a search and the filter for orders look at.
CREATE INDEX idx_generations_search ON generations(shop_id, id, customer_id, order_line_id);
--rollback DROP INDEX idx_generations_search;
--rollback DROP INDEX idx_generations_shop_time;
--rollback DROP INDEX idx_generations_shop_cost;
--rollback DROP INDEX idx_generations_shop_created;
--rollback DROP INDEX idx_generations_shop_provider;
--rollback DROP INDEX idx_generations_shop_product;
--rollback DROP INDEX idx_generations_shop_style;
--rollback DROP INDEX idx_generations_shop_review;
--rollback DROP INDEX idx_generations_shop_type;
--rollback DROP INDEX idx_generations_shop_status;
