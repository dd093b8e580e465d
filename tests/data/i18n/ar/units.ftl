### الأرقام والمدد بالكلمات.

and = { $first } و{ $last }
and-also = { $first } وكذلك { $last }
data-ip-address = عنوان IP
data-pages-viewed = الصفحات التي زرتها
data-name = الاسم
data-email = عنوان البريد الإلكتروني
months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
years = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
until-browser-closes = حتى تغلق المتصفح
