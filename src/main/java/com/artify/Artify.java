package com.artify;

import com.artify.base.config.LibrariesReadAhead;
import com.artify.base.config.PreparedStart;
import com.artify.base.config.ViewsReadAhead;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;

/** The one program: web doors, merchant admin and worker, each switched by {@code ARTIFY_ROLES}. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Artify Product AI")
// Vaadin reads each class of these packages at every start: a fifth of the start for all of ours.
@EnableVaadin("com.artify.**.ui")
public class Artify {
    public static void main(String[] args) {
        PreparedStart.useIfItFits(Artify.class, args);
        SpringApplication program = new SpringApplication(Artify.class);
        // After the configuration was checked: what is wrong with it stands alone on the screen.
        program.addInitializers(new ViewsReadAhead(), context -> LibrariesReadAhead.begin());
        program.run(args);
    }
}
