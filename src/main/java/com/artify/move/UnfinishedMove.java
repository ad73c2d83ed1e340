package com.artify.move;

import com.artify.base.ConfigurationProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stops the start of a program on a database that no move or restore has filled to its end. */
@Component
class UnfinishedMove {
    UnfinishedMove(JdbcClient database) {
        if (new MoveSteps(database).source().isPresent()) {
            throw new ConfigurationProblem(
                    "ARTIFY_DATABASE_URL",
                    "ARTIFY_DATABASE_URL names a database into which an installation is being"
                            + " moved or restored: let that command come to its end first.");
        }
    }
}
