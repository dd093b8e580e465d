//! Danish acts and orders.

use super::cite;

cite! { Requires "https://www.retsinformation.dk/eli/lta/2011/1148";
    COOKIE_3_1 "cookie-3-1" "cookiebekendtgørelsens § 3, stk. 1" "section 3(1) of the Danish Cookie Order";
    COOKIE_3_2 "cookie-3-2" "cookiebekendtgørelsens § 3, stk. 2" "section 3(2) of the Danish Cookie Order";
    COOKIE_3_2_1 "cookie-3-2-1" "cookiebekendtgørelsens § 3, stk. 2, nr. 1" "section 3(2)(1) of the Danish Cookie Order";
    COOKIE_3_2_2 "cookie-3-2-2" "cookiebekendtgørelsens § 3, stk. 2, nr. 2" "section 3(2)(2) of the Danish Cookie Order";
    COOKIE_3_2_3 "cookie-3-2-3" "cookiebekendtgørelsens § 3, stk. 2, nr. 3" "section 3(2)(3) of the Danish Cookie Order";
    COOKIE_3_2_4 "cookie-3-2-4" "cookiebekendtgørelsens § 3, stk. 2, nr. 4" "section 3(2)(4) of the Danish Cookie Order";
    COOKIE_3_2_5 "cookie-3-2-5" "cookiebekendtgørelsens § 3, stk. 2, nr. 5" "section 3(2)(5) of the Danish Cookie Order";
    COOKIE_4 "cookie-4" "cookiebekendtgørelsens § 4" "section 4 of the Danish Cookie Order";
}

cite! { Requires "https://www.retsinformation.dk/eli/lta/2024/289";
    DBL_2_4 "dbl-2-4" "databeskyttelseslovens § 2, stk. 4" "section 2(4) of the Danish Data Protection Act";
    DBL_5_1 "dbl-5-1" "databeskyttelseslovens § 5, stk. 1" "section 5(1) of the Danish Data Protection Act";
    DBL_5_2 "dbl-5-2" "databeskyttelseslovens § 5, stk. 2" "section 5(2) of the Danish Data Protection Act";
    DBL_6_2 "dbl-6-2" "databeskyttelseslovens § 6, stk. 2" "section 6(2) of the Danish Data Protection Act";
    DBL_6_3 "dbl-6-3" "databeskyttelseslovens § 6, stk. 3" "section 6(3) of the Danish Data Protection Act";
    DBL_7_1 "dbl-7-1" "databeskyttelseslovens § 7, stk. 1" "section 7(1) of the Danish Data Protection Act";
    DBL_7_3 "dbl-7-3" "databeskyttelseslovens § 7, stk. 3" "section 7(3) of the Danish Data Protection Act";
    DBL_7_4 "dbl-7-4" "databeskyttelseslovens § 7, stk. 4" "section 7(4) of the Danish Data Protection Act";
    DBL_8_1 "dbl-8-1" "databeskyttelseslovens § 8, stk. 1" "section 8(1) of the Danish Data Protection Act";
    DBL_8_2 "dbl-8-2" "databeskyttelseslovens § 8, stk. 2" "section 8(2) of the Danish Data Protection Act";
    DBL_8_3 "dbl-8-3" "databeskyttelseslovens § 8, stk. 3" "section 8(3) of the Danish Data Protection Act";
    DBL_8_4 "dbl-8-4" "databeskyttelseslovens § 8, stk. 4" "section 8(4) of the Danish Data Protection Act";
    DBL_11_1 "dbl-11-1" "databeskyttelseslovens § 11, stk. 1" "section 11(1) of the Danish Data Protection Act";
    DBL_11_2 "dbl-11-2" "databeskyttelseslovens § 11, stk. 2" "section 11(2) of the Danish Data Protection Act";
    DBL_12_3 "dbl-12-3" "databeskyttelseslovens § 12, stk. 3" "section 12(3) of the Danish Data Protection Act";
    DBL_13 "dbl-13" "databeskyttelseslovens § 13" "section 13 of the Danish Data Protection Act";
    DBL_22 "dbl-22" "databeskyttelseslovens § 22" "section 22 of the Danish Data Protection Act";
    DBL_46 "dbl-46" "databeskyttelseslovens § 46" "section 46 of the Danish Data Protection Act";
    DBL_23 "dbl-23" "databeskyttelseslovens § 23" "section 23 of the Danish Data Protection Act";
}

cite! { Requires "https://www.retsinformation.dk/eli/lta/2023/182";
    TV_2 "tv-2" "tv-overvågningslovens § 2" "section 2 of the Danish TV Surveillance Act";
    TV_3 "tv-3" "tv-overvågningslovens § 3" "section 3 of the Danish TV Surveillance Act";
    TV_3A "tv-3a" "tv-overvågningslovens § 3 a" "section 3 a of the Danish TV Surveillance Act";
    TV_3B "tv-3b" "tv-overvågningslovens § 3 b" "section 3 b of the Danish TV Surveillance Act";
    TV_4C_1 "tv-4c-1" "tv-overvågningslovens § 4 c, stk. 1" "section 4 c(1) of the Danish TV Surveillance Act";
    TV_4C_4 "tv-4c-4" "tv-overvågningslovens § 4 c, stk. 4" "section 4 c(4) of the Danish TV Surveillance Act";
    TV_4C_5 "tv-4c-5" "tv-overvågningslovens § 4 c, stk. 5" "section 4 c(5) of the Danish TV Surveillance Act";
}

cite! { Requires "https://www.retsinformation.dk/eli/lta/2022/700";
    BOG_12 "bog-12" "bogføringslovens § 12" "section 12 of the Danish Bookkeeping Act";
}

cite! { Requires "https://www.retsinformation.dk/eli/lta/2025/1294";
    STRFL_263_2_2 "strfl-263-2-2" "straffelovens § 263, stk. 2, nr. 2" "section 263(2)(2) of the Danish Criminal Code";
}

cite! { Requires "https://www.retsinformation.dk/eli/lta/2024/1420";
    MFL_2_14 "mfl-2-14" "markedsføringslovens § 2, nr. 14" "section 2(14) of the Danish Marketing Practices Act";
    MFL_10_1 "mfl-10-1" "markedsføringslovens § 10, stk. 1" "section 10(1) of the Danish Marketing Practices Act";
    MFL_10_2 "mfl-10-2" "markedsføringslovens § 10, stk. 2" "section 10(2) of the Danish Marketing Practices Act";
    MFL_10_4 "mfl-10-4" "markedsføringslovens § 10, stk. 4" "section 10(4) of the Danish Marketing Practices Act";
    MFL_10_5 "mfl-10-5" "markedsføringslovens § 10, stk. 5" "section 10(5) of the Danish Marketing Practices Act";
    MFL_10_6 "mfl-10-6" "markedsføringslovens § 10, stk. 6" "section 10(6) of the Danish Marketing Practices Act";
}

cite! { Requires "https://www.retsinformation.dk/eli/lta/2023/1010";
    CPRL_29_2 "cprl-29-2" "CPR-lovens § 29, stk. 2" "section 29(2) of the Danish CPR Act";
    CPRL_40_4 "cprl-40-4" "CPR-lovens § 40, stk. 4" "section 40(4) of the Danish CPR Act";
    CPRL_40_5 "cprl-40-5" "CPR-lovens § 40, stk. 5" "section 40(5) of the Danish CPR Act";
}
