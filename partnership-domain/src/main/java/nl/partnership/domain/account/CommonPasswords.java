package nl.partnership.domain.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What everybody tries first, as lists of stolen passwords have it. */
final class CommonPasswords {

    private static final Set<String> COMMON = load();

    private CommonPasswords() {}

    static boolean has(String lower) {
        return COMMON.contains(lower);
    }

    /** What remains of the letters once every common word in them is taken out, the longest first. */
    static String without(String letters) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < letters.length()) {
            int end = endOfLongestCommonWord(letters, at);
            if (end == at) {
                rest.append(letters.charAt(at));
                at++;
            } else {
                at = end;
            }
        }
        return rest.toString();
    }

    private static int endOfLongestCommonWord(String letters, int from) {
        for (int end = letters.length(); end >= from + PasswordRules.SHORTEST_WORD; end--) {
            if (COMMON.contains(letters.substring(from, end))) {
                return end;
            }
        }
        return from;
    }

    private static Set<String> load() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("/account/common-passwords.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
