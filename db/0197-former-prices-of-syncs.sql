--liquibase formatted sql

--changeset artify:0197-former-prices-of-syncs
-- The struck-through price that Shopify showed before the step, for taking the step back.
ALTER TABLE variant_sync_steps ADD COLUMN old_compare_at_price ${ref};
--rollback ALTER TABLE variant_sync_steps DROP COLUMN old_compare_at_price;
