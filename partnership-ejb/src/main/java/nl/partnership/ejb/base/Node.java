package nl.partnership.ejb.base;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** This running portal among others on the same database: a name drawn at random at every start. */
@ApplicationScoped
public class Node {

    private final String id = UUID.randomUUID().toString();

    public String id() {
        return id;
    }
}
