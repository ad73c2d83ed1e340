package com.artify.settings;

import com.artify.base.LengthUnit;
import com.artify.settings.Defaults.NewProductStyles;

/** All that a shop has decided, with the defaults where it has not. */
public record ShopSettings(
        Conventions conventions,
        Defaults defaults,
        Retention retention,
        PhotoSafety photoSafety,
        ReviewRule review,
        PrintFiles printFiles,
        Enlarging enlarging,
        OrderMarks orderMarks,
        Budget budget,
        Notifications notifications) {
    /** What holds in a shop that has decided nothing yet. */
    public static final ShopSettings DEFAULTS =
            new ShopSettings(
                    new Conventions(Language.BROWSER, LengthUnit.MM),
                    new Defaults("embedded", "auto", NewProductStyles.ALL, 300, 3),
                    new Retention(30),
                    PhotoSafety.Strictness.STANDARD.limits(),
                    new ReviewRule(ReviewRule.Mode.DOUBTFUL, 0.7, 8, true),
                    new PrintFiles(NamingPattern.DEFAULT.toString()),
                    Enlarging.inside(),
                    new OrderMarks(true),
                    new Budget(false, 20),
                    Notifications.inApp());

    public LengthUnit unit() {
        return conventions.unit();
    }

    /** These settings with one part replaced. */
    public ShopSettings with(SettingsPart part) {
        return new ShopSettings(
                part instanceof Conventions changed ? changed : conventions,
                part instanceof Defaults changed ? changed : defaults,
                part instanceof Retention changed ? changed : retention,
                part instanceof PhotoSafety changed ? changed : photoSafety,
                part instanceof ReviewRule changed ? changed : review,
                part instanceof PrintFiles changed ? changed : printFiles,
                part instanceof Enlarging changed ? changed : enlarging,
                part instanceof OrderMarks changed ? changed : orderMarks,
                part instanceof Budget changed ? changed : budget,
                part instanceof Notifications changed ? changed : notifications);
    }

    /** The part of the same kind as {@code part}, as it is here. */
    SettingsPart like(SettingsPart part) {
        return switch (part) {
            case Budget _ -> budget;
            case Conventions _ -> conventions;
            case Defaults _ -> defaults;
            case Enlarging _ -> enlarging;
            case Retention _ -> retention;
            case PhotoSafety _ -> photoSafety;
            case ReviewRule _ -> review;
            case PrintFiles _ -> printFiles;
            case OrderMarks _ -> orderMarks;
            case Notifications _ -> notifications;
        };
    }
}
