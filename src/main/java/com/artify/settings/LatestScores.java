package com.artify.settings;

import com.artify.base.ShopDomain;
import com.artify.engine.SafetyScores;
import java.util.List;

/** What the safety check saw of a shop's latest photos, to try other limits on. */
public interface LatestScores {
    /** The scores of the latest photos, newest first, some hundreds at most. */
    List<SafetyScores> of(ShopDomain shop);
}
