package com.artify.alert;

/**
 * How an attempt to post an alert ended.
 *
 * @param status the HTTP status, or 0 where none came
 */
public record AlertAnswer(AlertVerdict verdict, int status) {
    static AlertAnswer of(int status) {
        boolean taken = status >= 200 && status < 300;
        return new AlertAnswer(taken ? AlertVerdict.TAKEN : AlertVerdict.REFUSED, status);
    }

    public boolean taken() {
        return verdict == AlertVerdict.TAKEN;
    }
}
