package nl.partnership.ejb.base;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose network an address is of, for what is counted by address. */
public final class Network {

    /** Bytes of an address of IPv6 that tell whose network it is; the rest its owner chooses at will. */
    private static final int LENGTH = 8;

    private Network() {}

    /** @param origin an address; null and anything else are their own network */
    public static String of(String origin) {
        if (origin == null || !origin.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return String.valueOf(origin);
        }
        try {
            // digits and colons alone: no name is looked up
            return InetAddress.getByName(origin) instanceof Inet6Address address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), LENGTH))
                    : origin;
        } catch (UnknownHostException e) {
            return origin;
        }
    }
}
