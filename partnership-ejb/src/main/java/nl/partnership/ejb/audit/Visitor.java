package nl.partnership.ejb.audit;

import nl.partnership.ejb.base.Network;

/** Whose refusals are counted together: of a person, or of a network where nobody signed in. */
final class Visitor {

    private Visitor() {}

    /** @return at most 80 letters; what is refused and what fails are counted apart */
    static String of(Event refusal) {
        String who = refusal.who().personId() == null
                ? Network.of(refusal.origin())
                : refusal.who().personId();
        return refusal.outcome() + " " + who;
    }

    /** Of whoever else comes in a minute in which very many come. */
    static String anyOther(Event refusal) {
        return refusal.outcome() + " others";
    }
}
