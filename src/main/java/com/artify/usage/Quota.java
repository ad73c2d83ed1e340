package com.artify.usage;

/**
 * A shop's limits and what it has used of them this month.
 *
 * @param generations this month's generations, previews and finals
 * @param finalReserve of the monthly limit, what previews cannot use
 * @param storageMb what the shop's files take up, in megabytes
 */
public record Quota(
        int monthlyLimit,
        int finalReserve,
        int generations,
        int totalGenerations,
        double storageMb,
        int storageLimitMb,
        int maxConcurrent) {
    /** What is left for previews this month. */
    public int previewsLeft() {
        return Math.max(0, monthlyLimit - finalReserve - generations);
    }

    public boolean storageFull() {
        return storageMb >= storageLimitMb;
    }
}
