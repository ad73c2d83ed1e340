import("./artify-block.js").catch(()=>{for(const t of document.querySelectorAll("[data-artify][aria-busy]"))t.hidden=!0});
