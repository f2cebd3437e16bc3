package nl.partnership.ejb.base;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What the caller confirmed in this request, word for word, where the portal asked whether it is meant. It holds for
 * this request alone: whoever types the same elsewhere is asked again.
 */
@RequestScoped
public class Confirmations {

    /** More than one form has reason to ask. */
    private static final int MOST = 100;

    private final Set<String> words = new HashSet<>();

    /** The page heard that these are meant; of more than a hundred the rest is not heard. */
    public void add(Collection<String> confirmed) {
        confirmed.stream().limit(MOST).forEach(words::add);
    }

    public boolean include(String asked) {
        return words.contains(asked);
    }
}
