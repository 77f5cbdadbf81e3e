"""The subject "scrapy": text, links, addresses and numbers of every page, the way its users write it.

Arguments: the server's address, pages, measured laps.
"""

import json
import re
import resource
import sys

import scrapy
from scrapy.crawler import CrawlerProcess

BASE, PAGES, LAPS = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w")
PHONE = re.compile(r"\+?\(?\d[\d ().-]{8,16}\d")
found = {}


def cpu_ms():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return (used.ru_utime + used.ru_stime) * 1000


class ContactSpider(scrapy.Spider):
    name = "contacts"

    def start_requests(self):
        self.before = cpu_ms()
        for lap in range(1, LAPS + 1):
            for page in range(PAGES):
                yield scrapy.Request(f"{BASE}/{page}?lap={lap}", cb_kwargs={"page": page})

    def parse(self, response, page):
        text = " ".join(response.xpath("//body//text()[not(parent::script or parent::style)]").getall())
        links = response.xpath("//a/@href").getall()
        mails = [link[7:].split("?")[0] for link in links if link.startswith("mailto:")]
        calls = [link[4:] for link in links if link.startswith("tel:")]
        found[page] = {
            "emails": sorted(set(EMAIL.findall(text)) | set(mails)),
            "phones": sorted(set(PHONE.findall(text)) | set(calls)),
        }

    def closed(self, reason):
        self.used = cpu_ms() - self.before
        print(json.dumps({"cpuMs": self.used, "found": found}))


process = CrawlerProcess(
    {
        "LOG_ENABLED": False,
        "CONCURRENT_REQUESTS": 50,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 50,
        "ROBOTSTXT_OBEY": False,
        "COOKIES_ENABLED": False,
        "RETRY_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "REQUEST_FINGERPRINTER_IMPLEMENTATION": "2.7",
    }
)
process.crawl(ContactSpider)
process.start()
