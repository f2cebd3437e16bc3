package nl.partnership.web.base;

import java.util.Optional;

/**
 * Port to the rooms in which people themselves say what something is called: where a text has the id of such a thing at the
 * end of its key, it is asked here. So a page writes the same for what the portal calls by name and for what people do.
 */
public interface TypedWords {

    /** @return as somebody typed it, in every language; empty for what this room does not know */
    Optional<String> of(String key);
}
