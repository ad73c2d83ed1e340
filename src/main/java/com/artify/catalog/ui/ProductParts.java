package com.artify.catalog.ui;

import com.artify.activity.Activities;
import com.artify.catalog.ProductBases;
import com.artify.catalog.ProductSetup;
import com.artify.catalog.ProductSizes;
import com.artify.catalog.ProductVariants;
import com.artify.catalog.Products;
import com.artify.catalog.feasibility.PrintDecisions;
import com.artify.catalog.feasibility.PrintFeasibility;
import com.artify.catalog.mapping.ProductSuccession;
import com.artify.catalog.readiness.ProductQueries;
import com.artify.settings.Settings;
import com.artify.storage.FileLinks;
import com.artify.style.ui.ProductStyleCards;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The services that the page of a product stands on. */
@Component
record ProductParts(
        Products products,
        ProductQueries queries,
        ProductSetup setup,
        ProductBases bases,
        ProductSizes sizes,
        ProductVariants variants,
        ProductSuccession succession,
        PrintFeasibility feasibility,
        PrintDecisions decisions,
        Settings settings,
        Activities activities,
        FileLinks links,
        ProductStyleCards styleCards,
        Environment environment) {}
