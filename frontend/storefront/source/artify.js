/**
 * Brings in the product block. Browsers too old for modules never get that far: the block stays a
 * quiet placeholder and the theme's own form goes on selling.
 */
import('./artify-block.js').catch(() => {
    // Not a word to shoppers: what cannot be loaded is not offered.
    for (const root of document.querySelectorAll('[data-artify][aria-busy]')) root.hidden = true;
});
