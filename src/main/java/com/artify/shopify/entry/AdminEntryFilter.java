package com.artify.shopify.entry;

import com.artify.shopify.AdminDoors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the merchant's admin: nobody comes in unproven. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class AdminEntryFilter extends OncePerRequestFilter {
    private final DocumentDoor documents;
    private final ProofCheck proofs;

    AdminEntryFilter(DocumentDoor documents, ProofCheck proofs) {
        this.documents = documents;
        this.proofs = proofs;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!AdminDoors.isAdmin(request)) {
            chain.doFilter(request, response);
        } else if (AdminDoors.isDocument(request)) {
            documents.enter(request, response, chain);
        } else if (!AdminDoors.isProvable(request) || proofs.passes(request, response)) {
            chain.doFilter(request, response);
        }
    }
}
