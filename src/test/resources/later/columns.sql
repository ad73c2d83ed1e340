--liquibase formatted sql

-- What the next version may do while this one is at work: one table a changeset.

--changeset artify:later-shops
ALTER TABLE shops ADD COLUMN later_text text;
ALTER TABLE shops ADD COLUMN later_number bigint DEFAULT 7 NOT NULL;
--rollback ALTER TABLE shops DROP COLUMN later_text;
--rollback ALTER TABLE shops DROP COLUMN later_number;

--changeset artify:later-products
ALTER TABLE products ADD COLUMN later_text text;
ALTER TABLE products ADD COLUMN later_number bigint DEFAULT 7 NOT NULL;
--rollback ALTER TABLE products DROP COLUMN later_text;
--rollback ALTER TABLE products DROP COLUMN later_number;

--changeset artify:later-uploads
ALTER TABLE uploads ADD COLUMN later_text text;
ALTER TABLE uploads ADD COLUMN later_number bigint DEFAULT 7 NOT NULL;
--rollback ALTER TABLE uploads DROP COLUMN later_text;
--rollback ALTER TABLE uploads DROP COLUMN later_number;

--changeset artify:later-generations
ALTER TABLE generations ADD COLUMN later_text text;
ALTER TABLE generations ADD COLUMN later_number bigint DEFAULT 7 NOT NULL;
--rollback ALTER TABLE generations DROP COLUMN later_text;
--rollback ALTER TABLE generations DROP COLUMN later_number;

--changeset artify:later-generation_attempts
ALTER TABLE generation_attempts ADD COLUMN later_text text;
ALTER TABLE generation_attempts ADD COLUMN later_number bigint DEFAULT 7 NOT NULL;
--rollback ALTER TABLE generation_attempts DROP COLUMN later_text;
--rollback ALTER TABLE generation_attempts DROP COLUMN later_number;

--changeset artify:later-quotas
ALTER TABLE quotas ADD COLUMN later_text text;
ALTER TABLE quotas ADD COLUMN later_number bigint DEFAULT 7 NOT NULL;
--rollback ALTER TABLE quotas DROP COLUMN later_text;
--rollback ALTER TABLE quotas DROP COLUMN later_number;

--changeset artify:later-orders
ALTER TABLE orders ADD COLUMN later_text text;
ALTER TABLE orders ADD COLUMN later_number bigint DEFAULT 7 NOT NULL;
--rollback ALTER TABLE orders DROP COLUMN later_text;
--rollback ALTER TABLE orders DROP COLUMN later_number;

--changeset artify:later-order_lines
ALTER TABLE order_lines ADD COLUMN later_text text;
ALTER TABLE order_lines ADD COLUMN later_number bigint DEFAULT 7 NOT NULL;
--rollback ALTER TABLE order_lines DROP COLUMN later_text;
--rollback ALTER TABLE order_lines DROP COLUMN later_number;
