package nl.partnership.web.account;

/** What is typed about the own mail, password and tokens. */
public abstract class PreferencesForm {

    private static final int USUAL_DAYS = 90;

    boolean taskMail;
    boolean weeklyDigest;
    String currentPassword;
    String password;
    String tokenName;
    int tokenDays = USUAL_DAYS;

    public boolean isTaskMail() {
        return taskMail;
    }

    public void setTaskMail(boolean taskMail) {
        this.taskMail = taskMail;
    }

    public boolean isWeeklyDigest() {
        return weeklyDigest;
    }

    public void setWeeklyDigest(boolean weeklyDigest) {
        this.weeklyDigest = weeklyDigest;
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTokenName() {
        return tokenName;
    }

    public void setTokenName(String tokenName) {
        this.tokenName = tokenName;
    }

    public int getTokenDays() {
        return tokenDays;
    }

    public void setTokenDays(int tokenDays) {
        this.tokenDays = tokenDays;
    }
}
