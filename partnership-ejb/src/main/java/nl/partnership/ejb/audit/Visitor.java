package nl.partnership.ejb.audit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose refusals are counted together: of a person, or of a network address where nobody signed in. */
final class Visitor {

    /** Bytes of an address of IPv6 that tell whose network it is; the rest its owner chooses at will. */
    private static final int NETWORK = 8;

    private Visitor() {}

    /** @return at most 80 letters; what is refused and what fails are counted apart */
    static String of(Event refusal) {
        String who = refusal.who().personId() == null
                ? network(refusal.origin())
                : refusal.who().personId();
        return refusal.outcome() + " " + who;
    }

    /** Of whoever else comes in a minute in which very many come. */
    static String anyOther(Event refusal) {
        return refusal.outcome() + " others";
    }

    private static String network(String origin) {
        if (origin == null || !origin.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return String.valueOf(origin);
        }
        try {
            // digits and colons alone: no name is looked up
            return InetAddress.getByName(origin) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK))
                    : origin;
        } catch (UnknownHostException e) {
            return origin;
        }
    }
}
