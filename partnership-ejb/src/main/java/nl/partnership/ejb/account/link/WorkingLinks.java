package nl.partnership.ejb.account.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.ejb.base.mail.MailedLinks;

/**
 * One-time links end with any change of the person, the role or the record. Of a mail that waited meanwhile nobody saw them:
 * it leaves with new ones.
 */
@Dependent
class WorkingLinks implements MailedLinks {

    private static final Pattern LINK = Pattern.compile(Pattern.quote(OneTimeLinks.PAGE) + "([\\w-]+)");

    @Inject
    private OneTimeLinks links;

    @Override
    public String working(String recipient, String body) {
        return LINK.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(OneTimeLinks.PAGE + working(recipient, found)));
    }

    private String working(String recipient, MatchResult found) {
        String secret = found.group(1);
        if (!links.open(secret, LockModeType.NONE).isEmpty()) {
            return secret;
        }
        List<OneTimeLink> lost = links.of(secret).stream()
                .filter(link -> link.getMembership().getPerson().getEmail().equals(recipient))
                .filter(links::canBeMadeAnew)
                .toList();
        return lost.isEmpty() ? secret : anew(lost);
    }

    private String anew(List<OneTimeLink> lost) {
        return links.secret(
                lost.get(0).getAct(),
                lost.stream().map(OneTimeLink::getMembership).toList(),
                role -> lost.stream()
                        .filter(link -> link.getMembership().equals(role))
                        .findFirst()
                        .flatMap(link -> links.of(link).record(link.getRecordId()))
                        .orElseThrow());
    }
}
