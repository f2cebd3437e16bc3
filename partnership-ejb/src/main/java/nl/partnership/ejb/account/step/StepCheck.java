package nl.partnership.ejb.account.step;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.SecondStep;
import nl.partnership.ejb.audit.Trail;

/**
 * Whether what somebody typed proves the second step: a code of the app or one on paper, each once. Wrong ones count and
 * slow the next down, as wrong passwords do, and the owner is told that somebody has the password.
 */
@Dependent
class StepCheck {

    @Inject
    private Clock clock;

    @Inject
    private Steps steps;

    @Inject
    private StepLetters letters;

    @Inject
    private Trail trail;

    /** @param step locked, and set */
    boolean isRight(SecondStep step, String typed) {
        if (typed == null || !step.getGuesses().mayTry(clock.instant())) {
            return false;
        }
        boolean right = steps.accepts(step, typed) || isOnPaper(step, typed);
        if (right) {
            step.getGuesses().forget();
        } else {
            step.getGuesses().failed(clock.instant());
            if (step.mustWarn(clock.instant())) {
                letters.guessed(step.getAccount());
            }
        }
        return right;
    }

    /**
     * The first code of an app that took over the secret that was begun: from now on codes are asked.
     *
     * @return codes for on paper, given this once; none when the code is wrong
     */
    List<String> confirm(Account account, String code) {
        Optional<SecondStep> step = steps.locked(account).filter(one -> code != null && steps.set(one, code));
        step.ifPresent(one -> {
            letters.set(account);
            trail.note("second-step.set", "account", account.getId(), Map.of());
        });
        return step.map(steps::makeCodes).orElse(List.of());
    }

    private boolean isOnPaper(SecondStep step, String typed) {
        boolean used = steps.useCode(step, typed);
        if (used) {
            trail.note(
                    "recovery-code.used", "account", step.getAccount().getId(), Map.of("left", steps.codesLeft(step)));
            letters.codeUsed(step.getAccount(), steps.codesLeft(step));
        }
        return used;
    }
}
